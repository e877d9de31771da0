import type { Notice } from '../calendar/index.ts';

/** How well a regional notice is attested, best first; the last is known from later press reports alone. */
export type RegionalConfidence =
  | 'notice-text'
  | 'official-report'
  | 'two-sources'
  | 'one-source'
  | 'press-retrospective';

/**
 * A local government's departure from the national calendar 地方放假安排, as a notice.
 * Its days off are the whole break, weekend days included. Where no day of issue is known it is always known.
 */
export interface RegionalNotice extends Notice {
  readonly kind: 'regional';
  /** ISO 3166-2 code of the province: `CN-GX`. */
  readonly region: string;
  /** Division code of the area covered, GB/T 2260: `450000` for a whole province, `450100` for one of its cities. */
  readonly gbT2260: string;
  /** The area in words: 广西壮族自治区, 南宁市 (urban area). */
  readonly regionName: string;
  readonly event: string;
  /** Ours, made of place, year and feast: few of these notices are known by their own title. */
  readonly title: string;
  /** For whom the notice speaks, in words. */
  readonly scope: string;
  /** `observers`: only for those who keep the feast, so that it is no part of the region's calendar. */
  readonly audience: 'everybody' | 'observers';
  readonly confidence: RegionalConfidence;
}

/** A regional notice as it is packed: days written singly or as `first/last`. */
export interface RegionalRow extends Omit<RegionalNotice, 'kind' | 'items'> {
  readonly items: readonly {
    readonly name: string;
    readonly rest: readonly string[];
    readonly work?: readonly string[];
  }[];
}
