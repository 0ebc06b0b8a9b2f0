import { brainFunctions } from '@understory/domain';
import { useStaffNames } from '../people/use-staff-names';
import { usePerson } from '../session/session';
import type { AssessmentDraft } from './draft-api';
import { texts } from './texts';

/** Which functions were rated by somebody else, by number. */
export const useWhoRated = (touched: AssessmentDraft['touched']): ReadonlyMap<number, string> => {
  const names = useStaffNames();
  const person = usePerson();
  return new Map(
    touched.flatMap(({ field, by }) => {
      const rated = brainFunctions.find(({ key }) => key === field);
      return rated === undefined || by === person?.accountId
        ? []
        : [[rated.number, texts.ratedBy(names.get(by) ?? by)] as const];
    }),
  );
};
