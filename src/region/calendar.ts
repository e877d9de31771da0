import { china, type WorkCalendar } from '../calendar/index.ts';
import { isNot, mustHave, mustText } from '../errors/index.ts';
import { regionalNotices } from './notices.ts';
import type { RegionalNotice } from './types.ts';

/** How a regional calendar is made. */
export interface RegionalOptions {
  /** The calendar that is overridden; {@link china} unless given. */
  readonly national?: WorkCalendar;
}

/**
 * The working-day calendar of a region 地方工作日历: the national one and every confirmed notice of that region, which
 * overrides it. A city has the notices of its whole province too; a province has none of its cities'. Notices for those
 * alone who keep a feast are left out. A year without a confirmed notice stands as in the national calendar, and
 * because a region's days of a coming year fit no national model, years without a notice are not bounded.
 * @param region - a name (广西壮族自治区, 广西, 南宁), an ISO 3166-2 code (`CN-GX`) or a division code of a province or
 *   city, GB/T 2260 (`450000`, `450100`); a city without notices of its own is known by its code
 * @throws {QixianError} `OPTION_INVALID` for a region without a confirmed notice, with the choices, and for the code of a
 *   county or district, since some notices leave part of a city out
 * @example
 * regionalCalendar('CN-GX').day('2024-04-11').name; //=> 壮族三月三
 */
export const regionalCalendar = (region: string, options: RegionalOptions = {}): WorkCalendar => {
  mustText(region, 'the name or code of a region');
  mustHave(options, 'the options of a regional calendar');
  const { national = china } = options;
  mustHave(national, 'a calendar', ['with']);
  return noticesOf(region).reduce<WorkCalendar>((calendar, notice) => calendar.with(notice), national);
};

const noticesOf = (region: string): readonly RegionalNotice[] => {
  const everybodys = regionalNotices.filter(({ audience }) => audience === 'everybody');
  const code = codeOf(region, everybodys);
  const found = everybodys.filter(({ gbT2260 }) => gbT2260 === code || gbT2260 === provinceOf(code));
  if (found.length > 0) {
    return found.sort((a, b) => Number(a.gbT2260 === code) - Number(b.gbT2260 === code));
  }
  const choices = new Set(everybodys.map((notice) => `${nameOf(notice)} ${notice.gbT2260}`));
  throw isNot(
    'OPTION_INVALID',
    region,
    'a region with confirmed notices',
    `Choose one of: ${[...choices].join(', ')}.`,
  );
};

/** The division code that a name or a code means. */
const codeOf = (region: string, notices: readonly RegionalNotice[]): string => {
  const named = notices.find((notice) => [nameOf(notice), shortNameOf(notice)].includes(region));
  const coded = notices.find((notice) => notice.region === region);
  const code = named?.gbT2260 ?? (coded === undefined ? region : provinceOf(coded.gbT2260));
  if (/^\d{6}$/.test(code) && !code.endsWith('00')) {
    throw isNot(
      'OPTION_INVALID',
      region,
      'the code of a province or a city',
      `Notices of a city may leave districts out: use ${code.slice(0, 4)}00 if they reach this one, else the province or china.`,
    );
  }
  return code;
};

const provinceOf = (code: string): string => `${code.slice(0, 2)}0000`;

/** 南宁市 of 南宁市 (urban area). */
const nameOf = ({ regionName }: RegionalNotice): string => regionName.replace(/ \(.*$/, '');

/** 广西 of 广西壮族自治区, 凉山 of 凉山彝族自治州. */
const shortNameOf = (notice: RegionalNotice): string =>
  nameOf(notice).replace(/(?:壮族|回族|维吾尔|彝族)?自治[区州]$|[省市]$/, '');
