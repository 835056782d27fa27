import type { PageCardPatch } from '../domain/page'
import type { ProblemKind } from '../domain/problem'
import type { SourceId } from '../domain/source'

/*
 * What the app in a frame and the page around it (宿主页面) say to each other; the README's example speaks it.
 *
 * 1. The frame tells its parent that it listens: `Ready`. Nothing of the user's is in it, so any page may hear it.
 * 2. The parent answers with `Connect` and one end of a `MessageChannel`. The frame looks at who sent it, then and never again:
 *    all that follows goes through the port, which no other window and no later page can get hold of.
 * 3. Through the port the frame says `welcome` or `refused`. Every command has an `id` and is answered under it, once.
 *
 * Version 1 may gain commands, events and fields: whoever reads passes over what they do not know.
 */

/** Version of the protocol, and the mark of its messages between windows. */
export const VERSION = 1

export const COMMANDS = ['add', 'open', 'set', 'read', 'export'] as const

/** The most that one command may bring. */
export const LIMITS = {
  files: 1000,
  /** Characters of a name, of a value of a page card, and of an address. */
  name: 255,
  address: 8192,
} as const

/** From the frame to its parent, whoever that is. */
export interface Ready {
  readonly jianbao: typeof VERSION
  readonly type: 'ready'
}

/** From the parent to the frame, with a port. */
export interface Connect {
  readonly jianbao: typeof VERSION
  readonly type: 'connect'
}

/** A page of a newspaper that the host gives: bytes of any encoding that the app reads, or text. */
export interface GivenFile {
  /** Without folders; ends as a file name does where the bytes are an archive or HTML. */
  readonly name: string
  readonly content: string | Blob | ArrayBuffer | Uint8Array<ArrayBuffer>
  /** What the host knows of the page, the same for all files of one name; not set again where the file is in the library already. */
  readonly card: PageCardPatch | null
}

/** From the host. */
export type Command =
  /** Brings files in. */
  | { readonly type: 'add'; readonly id: number; readonly files: readonly GivenFile[] }
  /** Goes to an address as the event `address` tells it: `q=枇杷&district=511421&a=<article>&file=<file>`. */
  | { readonly type: 'open'; readonly id: number; readonly address: string }
  /** How the app looks as long as it is in this frame: `theme`, `language`, `chrome` (`plain`: without a masthead). */
  | { readonly type: 'set'; readonly id: number; readonly wishes: Readonly<Record<string, unknown>> }
  /** Asks to be given what is read here; the user decides, or whoever installed the app has. */
  | { readonly type: 'read'; readonly id: number }
  /** All articles that the app shows now, as JSON Lines (`jianbao/article@1`), UTF-8; only where reading is on. */
  | { readonly type: 'export'; readonly id: number }

export type CommandName = Command['type']

/** What became of one file; `file` is its SHA-256, `null` where it was not taken. */
export interface FileFate {
  readonly name: string
  readonly file: SourceId | null
  readonly articles: number
  readonly problem: ProblemKind | null
}

/** What each command is answered with. Files come in the order in which they were read; an archive is told by what is in it. */
export interface Answers {
  readonly add: { readonly files: readonly FileFate[]; readonly cancelled: boolean }
  readonly open: null
  readonly set: null
  readonly read: { readonly granted: boolean }
  readonly export: { readonly lines: Uint8Array<ArrayBuffer> }
}

/** `forbidden`: reading is off; `failed`: `about` is the kind of the problem. */
export type ErrorCode = 'unknown' | 'invalid' | 'too-large' | 'forbidden' | 'failed'

export type FromFrame =
  | { readonly type: 'welcome'; readonly version: typeof VERSION; readonly commands: readonly CommandName[]; readonly reading: boolean }
  | { readonly type: 'refused'; readonly reason: 'origin' | 'version' }
  | { readonly type: 'answer'; readonly id: number; readonly value: Answers[CommandName] }
  | { readonly type: 'error'; readonly id: number; readonly code: ErrorCode; readonly about: string }
  | HostEvent

/** Told by itself. Without reading there is but `imported`, of the host's own files, and `reading`. */
export type HostEvent =
  | ({ readonly type: 'imported' } & Answers['add'])
  | { readonly type: 'reading'; readonly on: boolean }
  /** The article that the user has open, a record of `jianbao/article@1`; `null` when it was closed. */
  | { readonly type: 'article'; readonly article: unknown }
  /** What is asked and what is open, and how many articles were found. */
  | { readonly type: 'address'; readonly address: string; readonly found: number }
