import type { paths } from './schema';

type Json<Responses> = Responses extends {
  readonly 200: { readonly content: { readonly 'application/json': infer Body } };
}
  ? Body
  : never;

/** What a GET on a path answers. */
export type AnswerOf<Path extends keyof paths> = paths[Path] extends {
  readonly get: { readonly responses: infer Responses };
}
  ? Json<Responses>
  : never;

/** What a POST that only computes on a path answers; one that records is answered with 201. */
export type AnswerOfPost<Path extends keyof paths> = paths[Path] extends {
  readonly post: { readonly responses: infer Responses };
}
  ? Json<Responses>
  : never;
