import { useQuery } from '@tanstack/react-query';
import { actorText } from '../wording';
import { retractionsQuery, type Retracted } from './retraction-queries';
import { texts } from './texts';

type Props = {
  readonly childId: string;
  readonly kinds: readonly Retracted['kind'][];
  /** Only what stood beside this assessment. */
  readonly of?: string;
};

/** What was taken back: struck out, and in sight for good. Nothing is shown where nothing was. */
export const TakenBack = ({ childId, kinds, of }: Props) => {
  const { data } = useQuery(retractionsQuery(childId));
  const struck = data?.entries.filter(({ kind, id }) => kinds.includes(kind) && (of === undefined || id === of)) ?? [];
  if (struck.length === 0) return null;
  return (
    <details className="as-table" open>
      <summary>{texts.takenBack}</summary>
      <ul className="struck">
        {struck.map(({ kind, id, day, said, reason, actorName, retractedAt }) => (
          <li key={`${kind} ${id} ${retractedAt}`}>
            <s>
              {day} {texts.kinds[kind]}: {said}
            </s>{' '}
            <span className="quiet">{texts.why(reason, retractedAt.slice(0, 10), actorText(actorName))}</span>
          </li>
        ))}
      </ul>
    </details>
  );
};
