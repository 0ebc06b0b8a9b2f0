import { Reference } from '../fields/text';

/** In a body, since an address is kept by browsers, proxies and their logs, and a reference names a child. */
export class SearchBody {
  @Reference('Only children whose reference holds this text, whatever its case.')
  readonly reference!: string;
}
