import { courseStepOf, whereaboutsOf, withoutDischarge, withStep } from '@understory/domain';
import type { BareEvent } from '@understory/event-store';
import { childEventOf, childIdOf } from '../child-event-of';
import type { CourseOfChild } from './course-of-child';

export const foldChildCourse = (before: CourseOfChild | undefined, recorded: BareEvent): CourseOfChild => {
  const event = childEventOf(recorded);
  const known = before ?? { childId: childIdOf(recorded), demonstration: false, course: [], incidents: [] };
  switch (event.type) {
    case 'IncidentRecorded':
    case 'IncidentCorrected': {
      const { incidentId, kind, happenedOn } = event.data;
      const others = known.incidents.filter((incident) => incident.incidentId !== incidentId);
      return { ...known, incidents: [...others, { incidentId, kind, happenedOn }] };
    }
    case 'IncidentRetracted':
      return { ...known, incidents: known.incidents.filter(({ incidentId }) => incidentId !== event.data.incidentId) };
    case 'DischargeRetracted':
      return { ...known, course: withoutDischarge(known.course, event.data.dischargedOn) };
    default: {
      const step = courseStepOf(event);
      if (step === null) return known;
      const course = withStep(known.course, whereaboutsOf(step));
      const { demonstration } = event.type === 'ChildEnrolled' ? event.data : known;
      return { ...known, demonstration, course };
    }
  }
};
