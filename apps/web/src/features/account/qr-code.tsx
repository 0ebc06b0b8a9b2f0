import { qrPath } from './qr-path';
import { texts } from './texts';

/** Black on white whatever the theme: readers want the contrast. */
export const QrCode = ({ text }: { readonly text: string }) => {
  const { size, path } = qrPath(text);
  return (
    <svg
      viewBox={`0 0 ${size} ${size}`}
      width={220}
      height={220}
      role="img"
      aria-label={texts.qrLabel}
      shapeRendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
};
