const placeholder = '…';

/**
 * Takes what opens a server out of a text: user and password of an address, and passwords among its options. The last
 * hand on whatever is printed, since an error of a driver may quote the address it was given.
 */
export const redact = (text: string): string =>
  text
    .replaceAll(/([a-z][a-z0-9+.-]*:\/\/)[^\s"'/?#]*@/gi, `$1${placeholder}@`)
    .replaceAll(/([?&;\s](?:[a-z_]*password|[a-z_]*secret|token)=)[^&;\s"']+/gi, `$1${placeholder}`);
