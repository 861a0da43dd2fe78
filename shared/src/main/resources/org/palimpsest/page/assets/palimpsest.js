// What a page does more where there is a script. Without it everything is there still.
'use strict';
