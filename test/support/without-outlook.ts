import { china, workCalendar } from 'qixian/calendar';

/** The notices of China in a calendar of which nobody says whose habits bound the years to come: there it refuses. */
export const withoutOutlook = workCalendar({
  id: 'cn',
  notices: china.notices,
  openTail: 3,
  titleOf: china.index.titleOf,
});
