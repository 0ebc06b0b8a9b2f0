import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

export default defineConfig({
  root: path('.'),
  logLevel: 'warn',
  base: '/app/',
  resolve: { alias: { '@understory/domain': path('../../libs/domain/src/index.ts') } },
  // Replaced in every answer: the policy of the page allows no style element without it.
  html: { cspNonce: '__STYLE_NONCE__' },
  build: {
    outDir: path('../../dist/apps/web'),
    emptyOutDir: true,
    // An asset inside a data: address would need a wider policy.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    // One file of about 170 KB compressed, kept by the browser for good, is simpler than a dozen.
    chunkSizeWarningLimit: 1_000,
    rolldownOptions: {
      onwarn: (warning, warn) => {
        // "use client" means nothing where there is no server rendering; Mantine says it in every file.
        if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning);
      },
    },
  },
});
