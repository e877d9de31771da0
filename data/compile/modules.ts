import { calendarModule } from './calendar.ts';
import { statuteModule } from './statutes.ts';

/** Every generated module of src/ and how its text is made. */
export const MODULES: readonly { readonly file: string; readonly text: () => string }[] = [
  { file: 'src/calendar/china.data.ts', text: calendarModule },
  { file: 'src/statute/information.data.ts', text: statuteModule },
];
