import type { LegalHoldLifted, LegalHoldPlaced } from './legal-hold-event';

export type PlaceLegalHold = LegalHoldPlaced['data'] & { readonly type: 'PlaceLegalHold' };

export type LiftLegalHold = LegalHoldLifted['data'] & { readonly type: 'LiftLegalHold' };
