import type { Stored } from "~/ui/editor/upload-images";

/** Sends a picture to where files are kept, telling how far it is. */
export function sendImage(file: File, onProgress: (share: number) => void): Promise<Stored> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", "/files");
    request.responseType = "json";
    request.upload.onprogress = (event) => onProgress(event.total > 0 ? event.loaded / event.total : 0);
    request.onerror = () => reject(new Error("The picture did not arrive."));
    request.onload = () => {
      if (request.status === 201) resolve(request.response as Stored);
      else reject(new Error("The picture was not taken."));
    };
    const body = new FormData();
    body.append("file", file);
    request.send(body);
  });
}
