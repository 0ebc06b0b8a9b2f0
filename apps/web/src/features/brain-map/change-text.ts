import { nothing } from '../wording';

/** The sign and the arrow say the direction without a colour. */
export const changeText = (before: number | null, now: number | null): string => {
  if (before === null || now === null) return nothing;
  if (now === before) return '= 0';
  return now > before ? `▲ +${now - before}` : `▼ −${before - now}`;
};
