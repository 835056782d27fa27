import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { viteSingleFile } from 'vite-plugin-singlefile'
import { defineConfig } from 'vitest/config'
import { contentSecurityPolicy } from './src/build/contentSecurityPolicy.ts'
import { engineText } from './src/build/engineText.ts'
import { hostScript } from './src/build/hostScript.ts'
import { inlineIcon } from './src/build/inlineIcon.ts'
import { offlineSite } from './src/build/serviceWorker.ts'
import { divisionTables } from './src/lexicon/places/build.ts'

const root = fileURLToPath(new URL('.', import.meta.url))
/** Chromium 90, Firefox ESR, Safari 15.4. */
const target = ['chrome90', 'firefox115', 'safari15.4']

export default defineConfig(({ mode }) => {
  const single = mode === 'single'
  return {
    root,
    base: './',
    // `.env` says which pages may hold the app; `index.html` is where they are written.
    envPrefix: 'JIANBAO_',
    define: {
      __SINGLE_FILE__: JSON.stringify(single),
      // What the interface does not use of its libraries.
      __VUE_OPTIONS_API__: 'false',
      __VUE_I18N_FULL_INSTALL__: 'false',
      __VUE_I18N_LEGACY_API__: 'false',
      __INTLIFY_PROD_DEVTOOLS__: 'false',
      // Sentences are read by `ui/words/sentences.ts`.
      __INTLIFY_DROP_MESSAGE_COMPILER__: 'true',
    },
    plugins: [
      vue(),
      divisionTables(),
      inlineIcon({ single, publicDir: new URL('./public/', import.meta.url).href }),
      ...(single ? [viteSingleFile({ removeViteModuleLoader: true })] : []),
      engineText({ single }),
      contentSecurityPolicy({ single }),
      hostScript({ single, entry: fileURLToPath(new URL('./src/embed/element.ts', import.meta.url)), target }),
      offlineSite({ single }),
    ],
    publicDir: single ? false : 'public',
    worker: {
      format: single ? 'iife' : 'es',
      plugins: () => [divisionTables()],
    },
    build: {
      target,
      outDir: 'dist',
      emptyOutDir: !single,
      // The page names all that its first paint needs, so that none of it waits for another; old browsers pass the names over.
      modulePreload: single ? false : { polyfill: false },
    },
    test: {
      projects: [
        {
          extends: true,
          test: {
            name: 'unit',
            environment: 'node',
            // Reading the tables anew for every file would take two thirds of the time, and no file leaves anything behind.
            isolate: false,
            restoreMocks: true,
            unstubGlobals: true,
            include: ['tests/**/*.test.ts'],
            exclude: ['tests/ui/**', 'tests/e2e/**'],
            // Laws over random pages take their time on a busy machine; none of them is about speed.
            testTimeout: 120_000,
            hookTimeout: 120_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'ui',
            environment: 'happy-dom',
            // As for the unit tests: half of the time would go into reading the same components again.
            isolate: false,
            restoreMocks: true,
            unstubGlobals: true,
            include: ['tests/ui/**/*.test.ts'],
            testTimeout: 30_000,
          },
        },
        {
          extends: true,
          test: {
            name: 'e2e',
            environment: 'node',
            include: ['tests/e2e/**/*.test.ts'],
            globalSetup: ['tests/e2e/setup.ts'],
            // What is waited for comes when it comes; a busy machine takes longer than the second that is usual.
            expect: { poll: { timeout: 60_000 } },
            testTimeout: 240_000,
            hookTimeout: 240_000,
          },
        },
      ],
    },
  }
})
