import { withheldInAll } from '@understory/domain';
import type { Block, Table } from '../document/report-document';
import { showShortDay } from '../wording/day';
import { factKindNames, factSubjectNames, periodNames, recipientNames } from '../wording/names';
import { nothing } from '../wording/nothing';
import { counted } from '../wording/number';
import type { RecordFacts } from './record-facts';

export const isAnythingWithheld = ({ copy }: RecordFacts): boolean => withheldInAll(copy.withheld) > 0;

/**
 * That something is kept back, and how much. Not of which period, since a period can tell what it was: an account of the
 * time before birth that is about a caregiver says enough.
 */
export const withheldNote = (facts: RecordFacts): readonly Block[] => {
  if (!isAnythingWithheld(facts)) return [];
  const count = withheldInAll(facts.copy.withheld);
  const text =
    `${counted(count, 'account')} withheld from this copy: told of another person, such as a caregiver, or of a kind ` +
    'that only the person concerned can let be told. Where a period shows nothing, that does not mean there was nothing.';
  return [{ type: 'paragraph', tone: 'strong', text }];
};

/**
 * What is told of others because they let it be told, or because a law or a court asks: with what it may be told by, as
 * an explanation of the scope of a consent has to go along (42 CFR 2.32(b)).
 */
export const toldByLeaveTable = ({ copy }: RecordFacts): readonly Table[] =>
  copy.toldByLeave.length === 0
    ? []
    : [
        {
          type: 'table',
          caption: 'Told of others, and by what leave',
          columns: [
            { heading: 'Period', share: 80, align: 'left' },
            { heading: 'About', share: 80, align: 'left' },
            { heading: 'Kind', share: 80, align: 'left' },
            { heading: 'Note', share: 150, align: 'left' },
            { heading: 'By leave of', share: 140, align: 'left' },
          ],
          rows: copy.toldByLeave
            .map(({ entry, consent }) => [
              { text: periodNames[entry.period], strong: true },
              { text: entry.person ?? factSubjectNames[entry.about] },
              { text: entry.factKind === null ? 'not said' : factKindNames[entry.factKind] },
              { text: entry.note ?? nothing },
              {
                text:
                  consent === null
                    ? 'a law or a court'
                    : `whoever it is about, for ${consent.partner === null ? nothing : recipientNames[consent.partner]}, ` +
                      (consent.validUntil === null
                        ? `from ${showShortDay(consent.validFrom)}`
                        : `${showShortDay(consent.validFrom)} to ${showShortDay(consent.validUntil)}`),
              },
            ])
            .sort((one, other) => (textOf(one) < textOf(other) ? -1 : Number(textOf(one) > textOf(other)))),
          notes: ['The values of these accounts stand in the table of periods above.'],
        },
      ];

const textOf = (row: readonly { readonly text: string }[]): string => row.map(({ text }) => text).join('\u0000');
