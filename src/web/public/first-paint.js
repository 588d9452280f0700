/* Sets language and colours before anything is drawn, so that nothing blinks. */
(() => {
	const kept = (name) => {
		try {
			return localStorage.getItem(name);
		} catch {
			return null;
		}
	};
	const language = kept("rorkult.language");
	const scheme = kept("rorkult.scheme");
	const root = document.documentElement;
	if (language === "nn" || language === "en") root.lang = language;
	if (scheme === "light" || scheme === "dark") root.dataset.colorScheme = scheme;
})();
