import type { Term } from '../term/index.ts';

/** One period 期限 that a version of a statute sets. */
export interface StatutePeriod {
  /** Stable over the versions. */
  readonly period: string;
  readonly article: string;
  /** The event from which it runs 起算事项. */
  readonly trigger: string;
  readonly term: Term;
  readonly words: string;
}

/** The text of a statute in force from one day to another, both included; `to` is null while it still is. */
export interface StatuteVersion {
  readonly version: string;
  readonly order: string;
  readonly from: string;
  readonly to: string | null;
  readonly periods: readonly StatutePeriod[];
}

/** A statute 法律、行政法规 with its versions, oldest first. */
export interface Statute {
  readonly statute: string;
  readonly title: string;
  readonly versions: readonly StatuteVersion[];
}
