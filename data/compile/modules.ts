import { calendarModule } from './calendar.ts';
import { directiveModule, rosterModule } from './directives.ts';
import { horizonModule } from './horizon.ts';
import { regionModule } from './regions.ts';
import { statuteModule } from './statutes.ts';

/** Every generated module of src/ and how its text is made. */
export const MODULES: readonly { readonly file: string; readonly text: () => string }[] = [
  { file: 'src/calendar/china.data.ts', text: calendarModule },
  { file: 'src/region/regions.data.ts', text: regionModule },
  { file: 'src/horizon/statutory.data.ts', text: horizonModule },
  { file: 'src/statute/information.data.ts', text: statuteModule },
  { file: 'src/directive/guangzhou.data.ts', text: rosterModule },
  { file: 'src/directive/guangzhou-2020.data.ts', text: directiveModule },
];
