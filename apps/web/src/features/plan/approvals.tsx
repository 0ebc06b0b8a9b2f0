import type { Sequence } from '../child/child-queries';
import { actorText, regionNames } from '../wording';
import { texts } from './texts';

/** Who approved which focus, when and why; an approval above an essential region has a reason of its own. */
export const Approvals = ({ sequence: { approvals, overrides } }: { readonly sequence: Sequence }) => {
  if (approvals.length === 0) return null;
  return (
    <details className="as-table">
      <summary>{texts.approvals}</summary>
      <ul className="plain">
        {approvals.map(({ on, focus, actorName, asProposed, reason }, index) => (
          <li key={`${on} ${focus} ${index}`}>
            {texts.approvedBy(on, regionNames[focus], actorText(actorName), asProposed)} {reason}
          </li>
        ))}
        {overrides.map(({ on, focus, essential, actorName, reason }, index) => (
          <li key={`${on} ${focus} ${index}`} className="quiet">
            {texts.overridden(on, regionNames[focus], regionNames[essential], actorText(actorName))} {reason}
          </li>
        ))}
      </ul>
    </details>
  );
};
