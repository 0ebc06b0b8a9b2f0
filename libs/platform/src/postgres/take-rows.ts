/**
 * Parts rows from the driver's result. Results of one connection hang on each other, so rows left on them outlive one
 * garbage collection after the other: a quarter of the time it takes to read a long log.
 */
export const takeRows = <Row>(result: { rows: Row[] }): readonly Row[] => {
  const { rows } = result;
  result.rows = [];
  return rows;
};
