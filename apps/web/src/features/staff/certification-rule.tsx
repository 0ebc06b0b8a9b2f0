import { useQuery } from '@tanstack/react-query';
import { usePerson } from '../session/session';
import { Asked } from '../states/asked';
import { RuleForm } from './rule-form';
import { ownRecordQuery } from './staff-query';

/** The rule as everybody may read it: it stands beside everybody's own record. */
export const CertificationRule = () => {
  const own = useQuery(ownRecordQuery);
  const publishes = usePerson()?.role === 'administrator';
  return (
    <Asked query={own}>
      {({ certificationRequired }) => <RuleForm required={certificationRequired} isKeeper={publishes} />}
    </Asked>
  );
};
