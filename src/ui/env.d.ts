/// <reference types="vite/client" />

/** Whether this build is the one file that opens from disk. */
declare const __SINGLE_FILE__: boolean
