import type { ProblemText } from '../problem';

export const notFound = (title: string, detail: string): ProblemText => ({ status: 404, title, detail });
export const conflict = (title: string, detail: string): ProblemText => ({ status: 409, title, detail });
export const gone = (title: string, detail: string): ProblemText => ({ status: 410, title, detail });
export const against = (title: string, detail: string): ProblemText => ({ status: 422, title, detail });
export const forbidden = (title: string, detail: string): ProblemText => ({ status: 403, title, detail });
