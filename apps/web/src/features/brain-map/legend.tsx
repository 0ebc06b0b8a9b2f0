import type { Band } from '@understory/domain';
import { texts } from './texts';

export const Legend = ({ bands }: { readonly bands: readonly Band[] }) => (
  <ul className="legend" aria-label={texts.legend}>
    {bands.map(({ colour, from, to }) => (
      <li key={colour}>
        <span className="box legend-box" data-band={colour}>
          <span className="box-mark" aria-hidden="true" />
        </span>
        {from}–{to}
      </li>
    ))}
    <li>
      <span className="box legend-box" data-band="none" />
      {texts.notRated}
    </li>
  </ul>
);
