import type { FactKind, FactSubject } from '@understory/domain';
import { factKindNames, subjectNames, texts } from './texts';

type Props = { readonly about: FactSubject; readonly factKind: FactKind | null; readonly person: string | null };

/** Beside a fact that copies keep back: a sign and words, in a frame, so that no colour has to be told. */
export const FactMark = ({ about, factKind, person }: Props) => {
  if (about === 'child' && factKind !== 'substance-use') return null;
  const subject = subjectNames[about].toLowerCase();
  const whom = person === null ? subject : `${person} (${subject})`;
  return (
    <em className="fact-mark">
      <span aria-hidden="true">⊘ </span>
      {texts.mark(whom, factKind === null ? texts.kindUnknown : factKindNames[factKind])}
    </em>
  );
};
