/** What holds memory for requests, by name: each says about how many bytes it holds now. */
export type MemoryHolders = Readonly<Record<string, () => number>>;
