import type {
  ArousalState,
  Correction,
  Dose,
  DoseId,
  EventId,
  Instant,
  InterventionId,
  LocalDate,
} from '@understory/domain';
import type { Opening } from '../sealing/opening';

/** A retraction that rests sealed, as the dose it takes back does. */
export class SealedRetraction implements Correction {
  readonly by: string;
  readonly recordedAt: Instant;
  private readonly sealedReason: string;
  private readonly sealedName: string | null;

  constructor(
    { by, actorName, recordedAt, reason }: Correction,
    private readonly opening: Opening,
  ) {
    this.by = by;
    this.recordedAt = recordedAt;
    this.sealedReason = reason;
    this.sealedName = actorName;
  }

  get reason(): string {
    return this.opening.open(this.sealedReason, 'reason');
  }
  get actorName(): string | null {
    return this.sealedName === null ? null : this.opening.open(this.sealedName, 'actorName');
  }
}

/**
 * A dose that rests sealed and is opened where it is looked at: a record has ten thousand, and a command looks at one.
 * A class, because all of them share one getter.
 */
export class SealedDose implements Dose {
  readonly doseId: DoseId;
  readonly interventionId: InterventionId;
  readonly deliveredAt: string;
  readonly deliveredOn: LocalDate;
  readonly minutes: number;
  readonly stateBefore: ArousalState | null;
  readonly stateAfter: ArousalState | null;
  readonly firstOccurredOn: LocalDate;
  readonly effectiveEvent: EventId;
  private readonly sealedCorrection: Correction | null;
  private readonly sealedDeliveredBy: string;

  constructor(
    dose: Dose,
    private readonly opening: Opening,
  ) {
    this.doseId = dose.doseId;
    this.interventionId = dose.interventionId;
    this.deliveredAt = dose.deliveredAt;
    this.deliveredOn = dose.deliveredOn;
    this.minutes = dose.minutes;
    this.stateBefore = dose.stateBefore;
    this.stateAfter = dose.stateAfter;
    this.firstOccurredOn = dose.firstOccurredOn;
    this.effectiveEvent = dose.effectiveEvent;
    this.sealedCorrection = dose.correction;
    this.sealedDeliveredBy = dose.deliveredBy;
  }

  get deliveredBy(): string {
    return this.opening.open(this.sealedDeliveredBy, 'deliveredBy');
  }
  get correction(): Correction | null {
    const sealed = this.sealedCorrection;
    if (sealed === null) return null;
    const { actorName, reason } = sealed;
    return {
      ...sealed,
      actorName: actorName === null ? null : this.opening.open(actorName, 'actorName'),
      reason: this.opening.open(reason, 'reason'),
    };
  }
}
