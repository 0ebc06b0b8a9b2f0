/** One request over HTTP and what came back. */
export type Ask = (method: string, path: string, sent?: Sent) => Promise<Answer>;

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

export type Sent = { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> };
