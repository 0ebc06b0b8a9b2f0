import {
  bandColours,
  functionalDomains,
  functionCount,
  instrumentV1,
  limitRanges,
  periodsOfLife,
  type Band,
  type BandColour,
  type FunctionalDomain,
  type PeriodOfLife,
  type PublishInstrument,
} from '@understory/domain';
import { Choice } from '../fields/choice';
import { ListOf } from '../fields/list-of';
import { FreeText, Name, Reason } from '../fields/text';
import { OptionalWholeNumber, TwoDecimals, WholeNumber } from '../fields/whole-number';

const { percent, officialTolerancePoints: tolerance, lateEntryAfterDays: late } = limitRanges;

export class DomainOfFunctionBody {
  @WholeNumber(1, functionCount, 'The function; its name and region stay as they are.')
  readonly number!: number;

  @Choice(functionalDomains, 'The domain it counts for.')
  readonly domain!: FunctionalDomain;
}

export class BandBody implements Band {
  @Choice(bandColours, 'Lowest first: red, orange, yellow, green.')
  readonly colour!: BandColour;

  @WholeNumber(1, 12, 'The lowest score of the band.')
  readonly from!: number;

  @WholeNumber(1, 12, 'The highest score of the band, inclusive.')
  readonly to!: number;
}

export class PeriodBody {
  @Choice(periodsOfLife, 'In their order.')
  readonly period!: PeriodOfLife;

  @OptionalWholeNumber(0, 360, 'Age in months, inclusive; null before birth.')
  readonly fromMonths: number | null = null;

  @OptionalWholeNumber(0, 360, 'Exclusive: where the next period begins; null while open.')
  readonly toMonths: number | null = null;

  @Name('The limits in the words of the source.')
  readonly stated!: string;
}

export class PublishInstrumentBody {
  @ListOf(() => DomainOfFunctionBody, functionCount, functionCount, 'From 1 to 32, each once.')
  readonly functions!: readonly DomainOfFunctionBody[];

  @ListOf(() => BandBody, bandColours.length, bandColours.length, 'Over every score from 1 to 12 once.')
  readonly bands!: readonly BandBody[];

  @TwoDecimals(percent.from, percent.to, 'Under so many percent of age-typical: essential.')
  readonly essentialBelowPercent!: number;

  @TwoDecimals(percent.from, percent.to, 'From so many percent on: enrichment.')
  readonly enrichmentFromPercent!: number;

  @ListOf(() => PeriodBody, periodsOfLife.length, periodsOfLife.length, 'Each begins where the one before ends.')
  readonly periods!: readonly PeriodBody[];

  @TwoDecimals(tolerance.from, tolerance.to, 'Percent points that an official percent may lie from the computed one.')
  readonly officialTolerancePoints!: number;

  @WholeNumber(late.from, late.to, 'An assessment recorded more days after its day is a late entry.')
  readonly lateEntryAfterDays!: number;

  @FreeText('Where this version comes from.')
  readonly source!: string;

  @FreeText('Under which terms it may be used.')
  readonly licence!: string;

  @Reason()
  readonly reason!: string;
}

/** Names and regions are those of every version. */
export const instrumentOfBody = ({
  functions,
  ...limits
}: PublishInstrumentBody): Omit<PublishInstrument, 'type' | 'on'> => ({
  ...limits,
  functions: functions.map(({ number, domain }) => {
    const { name, region } = instrumentV1.functions[number - 1] ?? unknownFunction(number);
    return { number, name, region, domain };
  }),
});

const unknownFunction = (number: number): never => {
  throw new Error(`There is no function ${number}; the body was to be checked.`);
};
