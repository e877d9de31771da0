import type { CitedArticle } from '../certificate/index.ts';
import type { LegalBasis } from '../term/index.ts';

/** Provisions as a certificate cites them: by law unless they say otherwise. */
export const cited = (basis: readonly LegalBasis[]): readonly CitedArticle[] =>
  basis.map(({ title, order, article, words, from, to, relation = 'by-law' }) => ({
    title,
    order,
    article,
    words,
    from,
    to,
    relation,
  }));
