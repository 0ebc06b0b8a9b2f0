export type AmendmentPath = { readonly childId: string; readonly amendmentId: string };
