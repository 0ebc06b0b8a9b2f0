import type { CatalogueActivity } from './activity';

/** Names the published catalogue that a proposal was made with. Publishing a name again makes its next version. */
export type CatalogueRef = { readonly name: string; readonly version: number };

export type ActivityCatalogue = CatalogueRef & {
  /** The catalogue the product comes with: a starting point that an agency replaces with its own. */
  readonly isDefault: boolean;
  readonly source: string;
  readonly licence: string;
  readonly activities: readonly CatalogueActivity[];
};

export type ActivityCataloguePublished = {
  readonly type: 'ActivityCataloguePublished';
  readonly data: ActivityCatalogue & { readonly reason: string };
};
