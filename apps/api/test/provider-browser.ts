/** A browser: it keeps what it is given, for each host by itself, and goes where it is sent. */
export const newProviderBrowser = (address: string) => {
  const jars = new Map<string, Map<string, string>>();
  const visit = async (url: string): Promise<Response> => {
    const { host } = new URL(url);
    const jar = jars.get(host) ?? new Map<string, string>();
    jars.set(host, jar);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', headers: cookie === '' ? {} : { cookie } });
    for (const given of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (given.split(';')[0] ?? '').split(/=(.*)/s);
      if (value === '') jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  const targetOf = (response: Response, from: string): string =>
    new URL(response.headers.get('location') ?? '', from).href;
  return {
    visit,
    cookie: (name: string) => jars.get(new URL(address).host)?.get(name),
    /** Leaves for the provider and comes as far as the address that it is sent back to. */
    goThere: async (query = ''): Promise<string> => {
      let at = `${address}/sign-in/openid/departure${query}`;
      for (let steps = 0; steps < 8; steps += 1) {
        const response = await visit(at);
        if (response.status !== 302 && response.status !== 303) throw new Error(`${at}: ${response.status}`);
        at = targetOf(response, at);
        if (at.startsWith(`${address}/`)) return at;
      }
      throw new Error('Sent around in circles.');
    },
    comeBack: async (arrival: string): Promise<string> => (await visit(arrival)).headers.get('location') ?? '',
  };
};

export type ProviderBrowser = ReturnType<typeof newProviderBrowser>;
