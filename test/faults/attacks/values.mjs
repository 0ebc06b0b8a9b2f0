const two = (number) => String(number).padStart(2, '0');

/** What a real client would send: values as the document describes them, ids as the answers so far have shown them. */
export const valuesFrom = (resolve, chance, { idsFor, textFor }) => {
  // Within the stay of the children that are made up here, and before today.
  const day = () => `2026-${two(chance.whole(3, 9))}-${two(chance.whole(1, 28))}`;
  const text = (name, { minLength = 1, maxLength = 60 }) => textFor(name).slice(0, maxLength).padEnd(minLength, 'x');
  const textValue = (name, schema) => {
    if (schema.format === 'uuid') return chance.pick(idsFor(name));
    if (schema.format === 'date') return day();
    if (schema.format === 'date-time') return `${day()}T${two(chance.whole(8, 18))}:30:00+00:00`;
    if (schema.pattern !== undefined) return `2016-${two(chance.whole(1, 12))}`;
    if (/Ids?$/.test(name)) return chance.pick(idsFor(name));
    return schema.example ?? text(name, schema);
  };
  const numberValue = ({ minimum = 0, maximum = minimum + 100 }) => chance.whole(Math.ceil(minimum), Math.floor(maximum));

  const value = (schema, name = '') => {
    const known = resolve(schema);
    const type = Array.isArray(known.type) ? known.type[0] : known.type;
    if (known.nullable && chance.happens(0.2)) return null;
    if (known.enum !== undefined && type !== 'array') return chance.pick(known.enum);
    if (known.oneOf !== undefined) return value(chance.pick(known.oneOf), name);
    switch (type) {
      case 'object':
        return object(known);
      case 'array':
        return array(known, name);
      case 'integer':
      case 'number':
        return numberValue(known);
      case 'boolean':
        return chance.happens(0.5);
      default:
        return textValue(name, known);
    }
  };
  const array = (known, name) => {
    const words = known.enum ?? resolve(known.items).enum;
    const most = Math.min(known.maxItems ?? 3, words?.length ?? 3, known.minItems > 3 ? known.minItems : 3);
    const length = chance.whole(Math.min(known.minItems ?? 1, most), most);
    if (words !== undefined) return chance.shuffled(words).slice(0, length);
    return Array.from({ length: known.minItems ?? length }, () => value(known.items, name));
  };
  const object = ({ properties = {}, required = [] }) =>
    Object.fromEntries(
      Object.entries(properties)
        .filter(([name]) => required.includes(name) || chance.happens(0.6))
        .map(([name, schema]) => [name, value(schema, name)]),
    );
  return { value };
};
