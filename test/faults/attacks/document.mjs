/** The operations of an OpenAPI document, with everything they refer to at hand. */
export const operationsOf = (document) =>
  Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: operation.operationId,
      method: method.toUpperCase(),
      path,
      isPublic: operation.security?.length === 0,
      inPath: parametersOf(operation, 'path'),
      inQuery: parametersOf(operation, 'query'),
      body: operation.requestBody?.content?.['application/json']?.schema,
      answers: operation.responses,
    })),
  );

const parametersOf = ({ parameters = [] }, place) => parameters.filter((parameter) => parameter.in === place);

export const isWrite = ({ method }) => method !== 'GET';

/** Follows references; several schemas of one value become one. */
export const resolverOf = (document) => {
  const resolve = (schema = {}) => {
    if (schema.$ref !== undefined) return resolve(document.components.schemas[schema.$ref.split('/').at(-1)]);
    if (schema.allOf === undefined) return schema;
    const { allOf, ...rest } = schema;
    return allOf.map(resolve).reduce((whole, part) => ({ ...whole, ...part, properties: { ...whole.properties, ...part.properties } }), rest);
  };
  return resolve;
};

/** Where an answer holds more than the document says: the places, not the values. */
export const unsaidIn = (resolve, schema, value, place = '') => {
  const known = resolve(schema);
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return known.items === undefined ? [] : value.flatMap((entry) => unsaidIn(resolve, known.items, entry, `${place}[]`));
  // One of several shapes, or a shape of its own making: described as such.
  if (known.oneOf !== undefined || known.anyOf !== undefined || known.properties === undefined) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const said = known.properties[name];
    if (said !== undefined) return unsaidIn(resolve, said, inner, `${place}.${name}`);
    return known.additionalProperties ? [] : [`${place}.${name}`];
  });
};
