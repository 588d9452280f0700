import "@digdir/designsystemet-css";
import "./theme/generated/rorkult.css";
import "@fontsource-variable/inter/wght.css";
import "./theme/base.css";
import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { SpeechProvider } from "./language.tsx";
import { queries } from "./queries.ts";
import { router } from "./router.tsx";
import { printInLight } from "./scheme.ts";

printInLight();
createRoot(document.getElementById("page")!).render(
	<StrictMode>
		<QueryClientProvider client={queries}>
			<SpeechProvider>
				<RouterProvider router={router} />
			</SpeechProvider>
		</QueryClientProvider>
	</StrictMode>,
);
