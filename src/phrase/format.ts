import type { When } from '../when/index.ts';

/** A time limit in words. */
export const formatWhen = (when: When, _language: 'zh' | 'en'): string => when.kind;
