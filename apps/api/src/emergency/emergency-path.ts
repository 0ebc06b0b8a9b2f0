import { field } from '../fields/field';

export class EmergencyPath {
  @field<string>({
    text: 'must be the id of an emergency access',
    schema: { type: String, description: 'The emergency access.' },
    accepts: (value): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value),
  })
  readonly accessId!: string;
}
