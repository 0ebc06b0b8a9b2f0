/** What clinicians of the demonstration write down as reasons. */
export const wording = {
  planEssential: [
    'The lowest region under 65 %: the work starts there.',
    'Agreed at the staffing: begin with the lowest region that is behind, many short doses through the day.',
  ],
  planTherapeutic: ['No region is under 65 %; the lowest one under 85 % comes first.'],
  acceptUp: [
    'Held over two assessments; agreed at the staffing.',
    'Steady in the classroom and in the evenings over two ratings.',
    'The caregiver sees the same as the map: calm in the routines, ready for more.',
    'Two ratings and the dose log say the same.',
  ],
  acceptNext: ['This region already holds as well; the focus goes on to the one that needs it.'],
  declineNext: [
    'The focus has only just moved here: work at this region first, then look again at the next reassessment.',
    'One step at a time; the next reassessment will tell.',
  ],
  acceptAtDischarge: ['Noted at discharge for whoever takes over.'],
  declineUp: [
    'A change of placement is planned for next month; one more steady period first.',
    'Sleep has been unsettled for three weeks; look again at the next reassessment.',
    'The team sees the gain in the program but not yet at home.',
    'The rating followed a very good week; one more reassessment before the focus moves.',
  ],
  declineFollowUp: ['No longer in treatment here; told to the follow-up provider.'],
  acceptBack: [
    'The lower region has slipped since the change of placement: regulate first.',
    'Nights and mornings have become hard again; back to the base.',
  ],
  declineBack: [
    'Rated in the week after an illness; the focus stays until the next reassessment.',
    'Close to the limit and better again by the time of the staffing.',
  ],
  endForMove: ['The focus has moved.'],
  endForRefresh: ['Replaced by another activity for the same region.', 'The child has grown out of it.'],
  endForDischarge: ['Discharged from the program.'],
  notOftenEnough: ['Only when there is somebody free to do it.'],
  discharge: ['The goals that were set with the family are met, or are pursued elsewhere.'],
  consentWithdrawn: ['The family prefers to tell the school itself.'],
  restraint: [
    'Held by two staff after hitting the window; talked down in the quiet corner.',
    'Held briefly when running towards the road; walked back together.',
  ],
  criticalIncident: ['Left the grounds and was found at the bus stop by the evening staff.'],
  tooManyMinutes: ['Thirty minutes too many were entered.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
