import { relationalHealthOverTime, type Child, type RelationalHealthPoint } from '@understory/domain';
import { correctionMade } from '../reading/correction.answer';
import type { RelationalHealthPointAnswer } from './relational-health.answer';

export const relationalHealthOf = (child: Child): readonly RelationalHealthPointAnswer[] =>
  relationalHealthOverTime(child).map(pointOf);

const pointOf = (point: RelationalHealthPoint): RelationalHealthPointAnswer => {
  const { on, from } = point;
  if (point.from === 'assessment') {
    const { rater, assessmentId } = point.of;
    return { on, from, rater, assessmentId, value: point.value, byArea: null };
  }
  const { relationalHealthId, family, school, peers, community, rater, note, corrections } = point.of;
  const { sum, outOf } = point.total;
  const areas = { family, school, peers, community };
  return {
    on,
    from,
    rater,
    assessmentId: null,
    value: null,
    byArea: { relationalHealthId, ...areas, sum, outOf, note, corrections: corrections.map(correctionMade) },
  };
};
