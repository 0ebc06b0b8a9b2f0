import { field, type FieldOf } from './field';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Ids are compared as text, so they have one spelling. */
export const readUuid = (text: string): string | null => {
  const lowerCase = text.toLowerCase();
  return uuid.test(lowerCase) ? lowerCase : null;
};

/** An id of this product in a path. */
export const Id = <Named extends string>(description: string): FieldOf<Named> =>
  field<Named>({
    text: 'must be an id of this record, a UUID',
    schema: { type: String, format: 'uuid', description },
    accepts: (value): value is Named => typeof value === 'string' && uuid.test(value),
    read: (sent) => (typeof sent === 'string' ? sent.toLowerCase() : sent),
  });
