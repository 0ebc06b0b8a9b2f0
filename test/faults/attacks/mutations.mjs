import { hostileTexts } from './hostile-texts.mjs';

const numbers = [-1, 0, 1.5, 1e308, -1e308, 2 ** 53, 2 ** 31, -0.0000001, 999_999_999_999];
const strange = [null, true, [], {}, [[]], '', ' ', 'null', [null], { $ne: null }, { toString: 1 }, { length: 3 }];

/** Every place of a body that holds a value of its own, as the path of names and indexes to it. */
const placesIn = (value, at = []) =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([name, inner]) => [[...at, name], ...placesIn(inner, [...at, name])]) : [];

const withValue = (body, [name, ...rest], change) => {
  const copy = Array.isArray(body) ? [...body] : { ...body };
  const changed = rest.length === 0 ? change(copy[name]) : withValue(copy[name], rest, change);
  if (changed === undefined) delete copy[name];
  else copy[name] = changed;
  return copy;
};

/** One thing about a body made wrong; now and then nothing, so that the rules behind the form are met, too. */
export const mutated = (body, chance) => {
  const places = placesIn(body);
  if (places.length === 0 || chance.happens(0.2)) return body;
  const place = chance.pick(places);
  switch (chance.whole(0, 7)) {
    case 0:
      return withValue(body, place, () => undefined);
    case 1:
      return withValue(body, place, () => chance.pick(strange));
    case 2:
      return withValue(body, place, () => chance.pick(numbers));
    case 3:
    case 4:
      return withValue(body, place, () => chance.pick(hostileTexts));
    case 5:
      return withValue(body, place, (value) => [value, value]);
    case 6:
      return { ...body, [chance.pick(['role', 'actorId', 'recordedAt', 'constructor', 'childId', 'x'.repeat(200)])]: 1 };
    default:
      return withValue(body, place, (value) => (typeof value === 'string' ? chance.pick([value.repeat(200), value.toUpperCase(), `${value}\u0000`, value.slice(1)]) : String(value)));
  }
};

/** The text of a body, made wrong as text: what a parser meets. */
export const garbled = (body, chance) => {
  const text = JSON.stringify(body);
  const at = chance.whole(0, text.length);
  switch (chance.whole(0, 5)) {
    case 0:
      return text.slice(0, at);
    case 1:
      return `${text.slice(0, at)}${chance.pick(['\u0000', '{', ']', '"', ',', '\\', '\ud800', '/*', 'NaN'])}${text.slice(at)}`;
    case 2:
      return `{"__proto__":{"role":"administrator"},${text.slice(1)}`;
    case 3:
      return `\ufeff${text}`;
    case 4:
      return `${text.slice(0, -1)},${text.slice(1)}`;
    default:
      return '['.repeat(chance.whole(1, 2_000));
  }
};
