import type { BandColour } from '@understory/domain';

/** A report as plain data: what is said, in which order. It serialises, and says nothing of pages, fonts or places. */
export type ReportDocument = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** Repeated on every page, since pages get separated. */
  readonly runningLine: string;
  readonly facts: readonly Fact[];
  readonly notices: readonly Notice[];
  readonly sections: readonly Section[];
};

export type Fact = { readonly label: string; readonly value: string };

/** What a reader must know before reading a number. */
export type Notice = { readonly title: string; readonly text: string };

export type Section = { readonly heading: string; readonly blocks: readonly Block[] };

export type Block = Paragraph | Bullets | Table | BrainMaps | FunctionKey | Trends;

export type Paragraph = {
  readonly type: 'paragraph';
  readonly text: string;
  readonly tone: 'body' | 'strong' | 'note';
};

export type Bullets = { readonly type: 'bullets'; readonly items: readonly string[] };

export type Table = {
  readonly type: 'table';
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
  readonly notes: readonly string[];
};

export type Column = {
  readonly heading: string;
  /** Its part of the width, in relation to the other columns. */
  readonly share: number;
  readonly align: 'left' | 'right';
};

export type Cell = { readonly text: string; readonly strong?: boolean };

/** Maps of the 32 functions side by side, to be compared. */
export type BrainMaps = {
  readonly type: 'brain-maps';
  readonly maps: readonly BrainMapFigure[];
  readonly legend: readonly { readonly band: BandColour; readonly text: string }[];
  readonly unratedText: string;
};

export type BrainMapFigure = {
  readonly caption: string;
  /** Read out in place of the drawing. */
  readonly spoken: string;
  /** Top down: frontal cortex first. */
  readonly layers: readonly BrainMapLayer[];
};

export type BrainMapLayer = { readonly label: string; readonly boxes: readonly BrainMapBox[] };

export type BrainMapBox = {
  /** 1 to 32, as in the key. */
  readonly functionNumber: number;
  readonly score: string;
  /** Null: not rated. */
  readonly band: BandColour | null;
};

/** The names behind the numbers of the maps. */
export type FunctionKey = {
  readonly type: 'function-key';
  readonly caption: string;
  readonly groups: readonly FunctionGroup[];
};

export type FunctionGroup = {
  readonly heading: string;
  readonly entries: readonly { readonly functionNumber: number; readonly name: string; readonly scores: string }[];
};

/** One small chart a region, on common axes; the table of the same numbers stands beside it in the section. */
export type Trends = {
  readonly type: 'trends';
  readonly spoken: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly limits: readonly { readonly percent: number; readonly text: string }[];
  readonly panels: readonly TrendPanel[];
};

export type TrendPanel = { readonly label: string; readonly points: readonly TrendPoint[] };

export type TrendPoint = {
  /** Days since the first assessment. */
  readonly day: number;
  /** Null: no percent, a gap in the line. */
  readonly percent: number | null;
  readonly text: string;
};
