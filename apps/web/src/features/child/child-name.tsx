import { usePerson } from '../session/session';
import { childCode } from './child-code';
import { texts } from './texts';

type Props = { readonly childId: string; readonly reference: string | null };

/** A child in a list: by its reference, and to program managers by its code. */
export const ChildName = ({ childId, reference }: Props) => {
  const role = usePerson()?.role;
  if (reference !== null) return <>{reference}</>;
  return <>{role === 'program-manager' ? texts.coded(childCode(childId)) : texts.erased}</>;
};
