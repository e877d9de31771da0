import { calendarModule } from './calendar.ts';
import { directiveModule, rosterModule } from './directives.ts';
import { factsFile } from './facts.ts';
import { horizonModule } from './horizon.ts';
import { regionModule } from './regions.ts';
import { catalogueModule, countingLawModule, publicationModule, taxFilingModule } from './statutes.ts';

/** Every generated file, a module of src/ or facts in one piece, and how its text is made. */
export const MODULES: readonly { readonly file: string; readonly text: () => string }[] = [
  { file: 'src/calendar/china.data.ts', text: calendarModule },
  { file: 'src/region/regions.data.ts', text: regionModule },
  { file: 'src/horizon/statutory.data.ts', text: horizonModule },
  { file: 'src/statute/catalogue.data.ts', text: catalogueModule },
  { file: 'src/statute/publication.data.ts', text: publicationModule },
  { file: 'src/statute/counting-law.data.ts', text: countingLawModule },
  { file: 'src/statute/tax-filing.data.ts', text: taxFilingModule },
  { file: 'src/directive/guangzhou.data.ts', text: rosterModule },
  { file: 'src/directive/guangzhou-2020.data.ts', text: directiveModule },
  { file: 'data/facts.json', text: factsFile },
];
