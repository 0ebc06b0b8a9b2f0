export type BoardAnswer = { readonly status: number; readonly body: unknown };

export type BoardRead = {
  /** Below the page, as a pattern: `/api/queues/:queueName`. */
  readonly path: string;
  /** Null while the queue cannot be read. */
  answer(asked: { readonly params: object; readonly query: object }): Promise<BoardAnswer | null>;
};

/** A page to look at the queue. Nothing of it changes a job; who may look is the matter of whoever serves it. */
export type QueueBoard = {
  /** Where the page answers, below its address, as patterns. */
  readonly pages: readonly string[];
  readonly reads: readonly BoardRead[];
  /** The folder of what the page asks for under `static/`. */
  readonly files: string;
  /** The page as HTML, for the address it is served at. */
  page(address: string): Promise<string>;
  close(): Promise<void>;
};
