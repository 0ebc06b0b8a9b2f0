import {
  activitySettings,
  audiences,
  catalogueLimits,
  functionalDomains,
  interventionKinds,
  regionsBottomUp,
  type ActivitySetting,
  type Audience,
  type CatalogueActivity,
  type FunctionalDomain,
  type InterventionKind,
  type Region,
} from '@understory/domain';
import { Choice } from '../fields/choice';
import { Choices, ListOf } from '../fields/list-of';
import { FreeText, Name, Reason, Reference } from '../fields/text';
import { WholeNumber } from '../fields/whole-number';

const { oldestMonths, activities } = catalogueLimits;

export class ActivityBody implements CatalogueActivity {
  @Reference('Kebab-case; told from the others of the catalogue.')
  readonly id!: string;

  @Name('What is done.')
  readonly name!: string;

  @Choices(regionsBottomUp, 'The regions it works at.')
  readonly regions!: readonly Region[];

  @Choices(functionalDomains, 'The domains it serves.')
  readonly domains!: readonly FunctionalDomain[];

  @WholeNumber(0, oldestMonths, 'From this age in months.')
  readonly fromMonths!: number;

  @WholeNumber(1, oldestMonths, 'Up to this age in months, exclusive.')
  readonly toMonths!: number;

  @Choices(activitySettings, 'Where it can be done.')
  readonly settings!: readonly ActivitySetting[];

  @Choice(interventionKinds, 'What it is for.')
  readonly kind!: InterventionKind;

  @Choice(audiences, 'With whom it is done.')
  readonly audience!: Audience;

  @FreeText('Where it was read that it fits this level.')
  readonly source!: string;
}

export class PublishCatalogueBody {
  @Reference('Publishing a name again makes its next version; the last one published is in force.')
  readonly name!: string;

  @FreeText('Where the catalogue comes from.')
  readonly source!: string;

  @FreeText('Under which terms it may be used.')
  readonly licence!: string;

  @Reason()
  readonly reason!: string;

  @ListOf(() => ActivityBody, 1, activities, 'In the order they are offered.')
  readonly activities!: readonly ActivityBody[];
}
