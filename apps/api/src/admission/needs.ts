import { SetMetadata } from '@nestjs/common';
import type { Action } from '@understory/access';

/** What a route asks of whoever calls it: an action of the permission table, or nothing at all. */
export type Admission = Action | 'public';

export const admissionMetadata = 'understory:admission';

/** Names the action that a route is; the permission table says who may do it, and to which records. */
export const Needs = (action: Action): MethodDecorator => SetMetadata(admissionMetadata, action);

/** A route that answers people who are not signed in. */
export const Public = (): MethodDecorator => SetMetadata(admissionMetadata, 'public' satisfies Admission);
