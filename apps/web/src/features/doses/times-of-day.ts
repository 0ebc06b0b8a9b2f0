const form = /^(\d{1,2})[:.](\d{2})$/;

/** `8:00 12.30, 16:00` as `08:00`, `12:30` and `16:00`; null when one is no time of day or stands there twice. */
export const timesOfDay = (written: string): readonly string[] | null => {
  const words = written.split(/[\s,;]+/).filter((word) => word !== '');
  const times: string[] = [];
  for (const word of words) {
    const [, hours = '99', minutes = '99'] = form.exec(word) ?? [];
    if (Number(hours) > 23 || Number(minutes) > 59) return null;
    times.push(`${hours.padStart(2, '0')}:${minutes}`);
  }
  return new Set(times).size === times.length ? times : null;
};
